import type { LectureSection } from '@/domain/voice/lecture-sections';
import type { PulsePoint } from '@/domain/voice/pulse';

type Props = {
  line: PulsePoint[];
  sections: LectureSection[];
  /** The line at the top: so many people. */
  most: number;
  label: string;
};

const WIDTH = 270;
const HEIGHT = 52;
/** A name needs so much of the width before the next one begins. */
const LEAST_NAME = 0.22;

/** The pulse over time: lost as a filled line, too fast dotted, too slow dashed; sections below. */
export function PulsePicture({ line, sections, most, label }: Props) {
  const from = line[0]?.at ?? 0;
  const span = Math.max(1, (line.at(-1)?.at ?? 0) - from);
  const path = (value: (point: PulsePoint) => number) =>
    line
      .map((point) => {
        const x = ((point.at - from) / span) * WIDTH;
        const y = HEIGHT - (Math.min(value(point), most) / most) * HEIGHT;
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join(' ');
  const lost = path(({ lost }) => lost);
  return (
    <div className="pulse-picture">
      <svg
        className="spark"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <path className="area" d={`M${lost} V${HEIGHT} H0 z`} />
        <path d={`M${lost}`} />
        <path className="two" d={`M${path((point) => point['too-fast'])}`} />
        <path className="three" d={`M${path((point) => point['too-slow'])}`} />
      </svg>
      <ol className="pulse-sections">
        {namesUnder(sections, from, span).map(({ title, at, from: key }) => (
          <li key={key} style={{ insetInlineStart: `${at * 100}%` }} title={title}>
            {title}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Name = LectureSection & { at: number };

/** The sections that the line goes through, each where it begins; a name without room is left out. */
export function namesUnder(sections: LectureSection[], from: number, span: number): Name[] {
  const names: Name[] = [];
  for (const section of sections) {
    const at = Math.max(0, (section.from - from) / span);
    const before = names.at(-1);
    // The section that was going on when the line begins, or one that was left at once.
    if (before && at - before.at < (at === 0 ? Number.EPSILON : LEAST_NAME)) names.pop();
    if (at <= 1 - LEAST_NAME / 2 || names.length === 0)
      names.push({ ...section, at: Math.min(at, 1) });
  }
  return names;
}
