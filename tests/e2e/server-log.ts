/** Where the server under test writes all it says. */
export const serverLog = '.cache/e2e-server.log'
