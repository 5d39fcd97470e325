import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeNotes } from './decode-notes';
import { MAX_NOTES_BYTES } from './max-notes-bytes';

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

function decoded(bytes: Uint8Array) {
  const result = decodeNotes(bytes);
  if (!result.ok) throw new Error(result.code);
  return result;
}

const code = (bytes: Uint8Array) => {
  const result = decodeNotes(bytes);
  return result.ok ? 'ok' : result.code;
};

describe('bytes of a file', () => {
  it('are read as UTF-8, and the byte order mark goes', () => {
    const { text, encoding } = decoded(utf8('\uFEFF# Größe ✅\n'));
    expect(text).toBe('# Größe ✅\n');
    expect(encoding).toEqual({ read: 'utf-8', repaired: null, restored: 0 });
  });

  it('keep their line ends', () => {
    for (const text of ['a\r\nb\r\n', 'a\nb', 'a\rb\r', 'a\r\nb\nc\rd']) {
      expect(decoded(utf8(text)).text).toBe(text);
    }
  });

  it.each([
    ['utf-16le', { addBOM: true }],
    ['utf-16be', { addBOM: true }],
    ['utf-16le', { addBOM: false }],
    ['utf-16be', { addBOM: false }],
  ] as const)('are read as %s (%o)', (encoding, options) => {
    const text = '# Ağ katmanları\r\n\r\nWer kennt das? 🐳\r\n';
    const { encoding: note, ...rest } = decoded(
      new Uint8Array(iconv.encode(text, encoding, options)),
    );
    expect(rest.text).toBe(text);
    expect(note.read).toBe(encoding);
  });

  it.each([
    ['windows-1252', 'Les élèves ont déjà créé une image. À côté : « ça marche », même l’été…'],
    ['windows-1252', 'Für die Übung müssen Sie nichts löschen. Schöne Grüße – bis später!'],
    ['windows-1252', '¿Cuántos años llevan programando? La sesión empezará mañana según el guión.'],
    [
      'windows-1254',
      'Bugün öğrenciler için küçük bir uygulama yazacağız; ağ bağlantısı şart değil.',
    ],
    [
      'windows-1250',
      'Dziś każdy student zbuduje własny obraz i uruchomi go na początku zajęć. Żółć, źródło, ćma.',
    ],
    ['windows-1250', 'Příští týden se žáci naučí, jak běží kontejner. Můžeš to říct ještě jednou?'],
    ['windows-1251', 'Сегодня мы соберём образ и запустим его на сервере. Кто уже работал с этим?'],
    ['windows-1253', 'Σήμερα θα φτιάξουμε μια εικόνα και θα την τρέξουμε στον διακομιστή μας.'],
  ])('in the code page %s are read by their letters: %s', (page, text) => {
    const result = decoded(encoded(text, page));
    expect(result.text).toBe(text);
    expect(result.encoding).toEqual({ read: page, repaired: null, restored: 0 });
  });

  it('in UTF-8 with single foreign bytes are read as both', () => {
    const bytes = new Uint8Array([...utf8('Größe, Maße und '), 0xfc, ...utf8('ber → alles “gut”')]);
    expect(decoded(bytes).text).toBe('Größe, Maße und über → alles “gut”');
  });

  it('that end inside a character keep the rest', () => {
    const bytes = utf8('Maße und Größe ✅');
    expect(decoded(bytes.subarray(0, bytes.length - 1)).text).toBe('Maße und Größe \uFFFD');
  });

  it('are refused when there is nothing to read', () => {
    for (const text of ['', ' \n\t\r\n', '\uFEFF', '\uFEFF\n'])
      expect(code(utf8(text))).toBe('empty-file');
  });

  it('are refused above 5 MB, and read at 5 MB', () => {
    expect(code(new Uint8Array(MAX_NOTES_BYTES + 1).fill(97))).toBe('too-large');
    expect(code(new Uint8Array(MAX_NOTES_BYTES).fill(97))).toBe('ok');
  });

  it('are refused when they are no text', () => {
    const png = Uint8Array.of(
      0x89,
      0x50,
      0x4e,
      0x47,
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      0x49,
      0x48,
      0x44,
    );
    expect(code(png)).toBe('binary-file');
    expect(code(Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256))).toBe(
      'binary-file',
    );
    expect(code(utf8('text with \u0000 inside'))).toBe('binary-file');
  });

  it.each([
    ['%PDF-1.7\n%', /PDF/],
    ['PK\u0003\u0004\u0014', /Word|zip/],
    ['{\\rtf1\\ansi', /rich text/],
  ])('that are a document say what to do: %j', (start, sentence) => {
    const result = decodeNotes(utf8(`${start} and more of it`));
    expect(result).toMatchObject({ ok: false, code: 'binary-file' });
    expect(result.ok ? '' : result.message).toMatch(sentence);
  });

  it('of an encoding that no language fits are refused rather than guessed', () => {
    const japanese = '今日はコンテナの話をします。質問がある人は手を挙げてください。'.repeat(4);
    expect(code(encoded(japanese, 'shift_jis'))).toBe('unreadable-file');
  });

  it('never throw, and never give text that the database could not hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = decodeNotes(bytes);
        if (!result.ok) return;
        expect(result.text).not.toContain('\u0000');
        expect(result.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
