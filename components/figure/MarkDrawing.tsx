import { dotPitch, dotSize, type PlotMark, percentLength } from '@/lib/drawing/plot'

/** One mark of a lane, drawn as its kind asks. */
export function MarkDrawing({ mark }: { mark: PlotMark }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          x={percentLength(mark.x)}
          dx={mark.dx}
          y={mark.y}
          textAnchor={mark.anchor}
          className={`tone-${mark.tone} ${mark.tone === 'inverse' ? '' : 'halo'}`}
        >
          {mark.text}
        </text>
      )
    case 'tick':
      return <Upright mark={mark} className="median-tick" />
    case 'cap':
      return <Upright mark={mark} className={`cap ${paintOf(mark)}`} />
    case 'stack':
      return Array.from({ length: mark.count }, (_, index) => {
        const y = mark.y - index * dotPitch
        return <circle key={y} cx={percentLength(mark.x)} cy={y} r={dotSize / 2} className={paintOf(mark)} />
      })
    default:
      return <Bar mark={mark} />
  }
}

function Upright({ mark, className }: { mark: Extract<PlotMark, { kind: 'tick' | 'cap' }>; className: string }) {
  const x = percentLength(mark.x)
  return <line x1={x} x2={x} y1={mark.y} y2={mark.y + mark.height} className={className} />
}

function Bar({ mark }: { mark: Extract<PlotMark, { kind: 'rect' }> }) {
  const middle = mark.y + mark.height / 2
  if (mark.dashed)
    return (
      <line
        x1={percentLength(mark.x)}
        x2={percentLength(mark.x + mark.width)}
        y1={middle}
        y2={middle}
        strokeWidth={mark.height}
        className={`dashed ${paintOf(mark)}`}
      />
    )
  return (
    <rect
      x={percentLength(mark.x)}
      width={percentLength(mark.width)}
      y={mark.y}
      height={mark.height}
      className={paintOf(mark)}
    />
  )
}

function paintOf({ paint }: Exclude<PlotMark, { kind: 'text' | 'tick' }>): string {
  return typeof paint === 'string' ? `fill-${paint}` : `fill-role ink-${paint.role}`
}
