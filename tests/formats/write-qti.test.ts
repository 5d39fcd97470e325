import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { examplesOf } from '@/activities/examples';
import { activityTypes } from '@/activities/rules';
import { qtiPackage } from '@/lecture/formats/qti/write-qti';
import { childrenOf, parseXml, type XmlElement } from '@/lecture/formats/xml/parse-xml';
import { activityOf } from '@/tests/support/arbitrary-deck';

const activities = activityTypes.flatMap((type) =>
  examplesOf(type).map(({ config }, at) => activityOf(type, config, at)),
);

async function files() {
  const { body } = await qtiPackage.write({ title: 'A & "B"', activities });
  const unpacked = Object.entries(unzipSync(body as Uint8Array));
  return new Map(unpacked.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const all = (element: XmlElement, name: string): XmlElement[] => [
  ...childrenOf(element, name),
  ...element.inside.flatMap((node) => (typeof node === 'string' ? [] : all(node, name))),
];

it('a QTI package is well-formed and its manifest names every file', async () => {
  const packed = await files();
  for (const xml of packed.values()) expect(XMLValidator.validate(xml)).toBe(true);
  const [manifest] = parseXml(packed.get('imsmanifest.xml') ?? '');
  const named = manifest ? all(manifest, 'file').map(({ attributes }) => attributes.href) : [];
  expect([...named, 'imsmanifest.xml'].sort()).toEqual([...packed.keys()].sort());
});

it('every right value of an item is one that can be chosen', async () => {
  const packed = await files();
  const items = [...packed].filter(([name]) => name.startsWith('item-'));
  expect(items.length).toBeGreaterThan(15);
  for (const [, xml] of items) {
    const [item] = parseXml(xml);
    if (!item) throw new Error('There is no item.');
    const choosable = new Set(
      ['simpleChoice', 'hottext', 'simpleAssociableChoice']
        .flatMap((name) => all(item, name))
        .map(({ attributes }) => attributes.identifier),
    );
    for (const { attributes, inside } of all(item, 'responseDeclaration')) {
      if (attributes.baseType === 'float' || attributes.baseType === 'string') continue;
      const values = inside.flatMap((node) => (typeof node === 'string' ? [] : all(node, 'value')));
      const names = values.flatMap((value) => String(value.inside[0]).split(' '));
      expect(names.filter((name) => !choosable.has(name))).toEqual([]);
    }
  }
});
