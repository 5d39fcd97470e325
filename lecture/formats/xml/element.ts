import { encodeXml } from './encode-xml';

type Attributes = Record<string, string | number | boolean | undefined>;

/** An element of XML. `inside` is XML already: encode text with `encodeXml`. */
export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${encodeXml(String(value))}"`)
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const xmlFile = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
