import { expect, it } from 'vitest';
import { choiceRules } from '@/activities/choice/rules';
import { activityId } from '@/domain/ids';
import { outFormats } from './out-formats';
import { sayMisfits } from './say-misfits';

const image = { id: 'x'.repeat(43), alt: 'A graph', width: 4, height: 3 };
const activity = (id: string, changes: object) => ({
  ...{ id: activityId.parse(id), type: 'choice', section: 'Graphs' },
  config: choiceRules.config.parse({
    ...{ ...choiceRules.blank(), prompt: `Which one, ${id}?`, correct: [0], ...changes },
  }),
});
const activities = [
  activity('of-the-question', { image }),
  activity('of-options', { image, images: [image, image] }),
  activity('none', {}),
];

it.each(outFormats.filter(({ id }) => id !== 'markdown'))(
  '$id says that images stay behind',
  async (format) => {
    const { misfits } = await format.write({ title: 'Images', activities });
    const said = sayMisfits(misfits, activities).join('\n');
    expect(said).toContain('“Which one, of-the-question?”: Its image stays behind.');
    expect(said).toContain('“Which one, of-options?”: Its 3 images stay behind.');
    expect(said.match(/stays? behind/g)).toHaveLength(2);
  },
);
