import { element, xmlFile } from '../xml/element';
import { QTI } from './item';

type Item = { identifier: string; section: string };

/** All questions in their order, a section for each part of the lecture. */
export function testFile(title: string, items: Item[]): string {
  const sections: { title: string; items: Item[] }[] = [];
  for (const item of items) {
    const last = sections.at(-1);
    if (last && last.title === item.section) last.items.push(item);
    else sections.push({ title: item.section, items: [item] });
  }
  const part = { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' };
  return xmlFile(
    element(
      'assessmentTest',
      { xmlns: QTI, identifier: 'test', title: title || 'Lectern' },
      element('testPart', part, ...sections.map((section, at) => written(section, at, title))),
    ),
  );
}

function written(section: { title: string; items: Item[] }, at: number, title: string): string {
  return element(
    'assessmentSection',
    { identifier: `section-${at + 1}`, title: section.title || title, visible: true },
    ...section.items.map(({ identifier }) =>
      element('assessmentItemRef', { identifier, href: `${identifier}.xml` }),
    ),
  );
}
