import { expect, it } from 'vitest';
import { writeAdvice } from './advice';
import { readAttribute } from './attribute';

it.each(['\u2028', '\u2029', '\u0085', '\u00A0', '"', ' -> ', '\\', ': '])(
  'a section whose title holds %j comes back as it was',
  (part) => {
    const branch = { below: 60, to: `Layers${part}again` };
    const [line = ''] = writeAdvice({ prompt: '', seconds: null, points: 1000, branch });
    expect(readAttribute(line)).toEqual({ branch });
  },
);

it('other lines are text', () => {
  for (const line of ['If below: 60', 'If below: -> Layers', 'Confidence: maybe']) {
    expect(readAttribute(line)).toBeNull();
  }
});
