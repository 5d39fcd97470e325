import { expect, it } from 'vitest';
import { choiceExamples } from '@/activities/choice/examples';
import { activityId } from '@/domain/ids';
import { outFormats } from './out-formats';
import { sayMisfits } from './say-misfits';

const activities = choiceExamples
  .filter(({ id }) => id === 'image' || id === 'option-images')
  .map(({ id, config }) => ({ id: activityId.parse(id), type: 'choice', config, section: 'A' }));

it.each(outFormats.filter(({ id }) => id !== 'markdown'))(
  '$id says that images stay behind',
  async (format) => {
    const { misfits } = await format.write({ title: 'Images', activities });
    const said = sayMisfits(misfits, activities).join('\n');
    expect(said).toContain('Its image stays behind.');
    expect(said).toContain('Its 4 images stay behind.');
  },
);
