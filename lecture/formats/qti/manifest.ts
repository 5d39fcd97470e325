import { element, xmlFile } from '../xml/element';

const PACKAGE = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** What is in the package, as readers of QTI look for it. */
export function manifest(items: { identifier: string }[]): string {
  const files = items.map(({ identifier }) => resource(identifier, 'imsqti_item_xmlv2p1', []));
  const test = resource(
    'test',
    'imsqti_test_xmlv2p1',
    items.map(({ identifier }) => identifier),
  );
  const metadata = element(
    'metadata',
    {},
    element('schema', {}, 'QTIv2.1 Package'),
    element('schemaversion', {}, '1.0.0'),
  );
  return xmlFile(
    element(
      'manifest',
      { xmlns: PACKAGE, identifier: 'lectern' },
      metadata,
      element('organizations', {}),
      element('resources', {}, test, ...files),
    ),
  );
}

function resource(identifier: string, type: string, needs: string[]): string {
  const href = `${identifier}.xml`;
  const parts = needs.map((identifierref) => element('dependency', { identifierref }));
  return element('resource', { identifier, type, href }, element('file', { href }), ...parts);
}
