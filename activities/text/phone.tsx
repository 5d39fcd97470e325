import './phone.css';
import { OwnWords } from '@/components/ui/own-words';
import { TextAnswering } from './answering';
import type { TextConfig, TextPublic } from './config';

function OwnText({ own }: { config: TextPublic; own: string }) {
  return <OwnWords>{own}</OwnWords>;
}

/** What was right, the first way to write it large; below it the own answer. */
function TextResult({ config, own }: { config: TextConfig; own: string | null }) {
  const [first, ...more] = config.accepted;
  const said = own !== null && <p>You wrote “{own}”.</p>;
  if (first === undefined) return said;
  return (
    <div className="accepted">
      <p className="muted">Right</p>
      <b>{first}</b>
      {more.length > 0 && <p className="muted">or {more.join(', ')}</p>}
      {said}
    </div>
  );
}

export const textPhone = {
  fills: false,
  isPoster: () => false,
  Answering: TextAnswering,
  OwnAnswer: OwnText,
  Result: TextResult,
};
