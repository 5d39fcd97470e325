import 'katex/dist/katex.min.css';

/** What `lecture/formulas` drew on the server; nothing else comes here. */
export function FormulaMarkup({ markup }: { markup: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server's typesetter made it
    <span className="formula" dangerouslySetInnerHTML={{ __html: markup }} />
  );
}
