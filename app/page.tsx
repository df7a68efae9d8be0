export default function Home() { return <div className="page"><h1>Rolescope</h1></div> }
