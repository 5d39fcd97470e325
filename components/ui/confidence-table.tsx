import {
  CONFIDENCES,
  type ConfidenceCounts,
  confidenceRow,
  isConfidentlyWrong,
  sayConfidence,
} from '@/domain/confidence/confidence';
import { Tag } from './tag';

/** Right × confidence; a question that people are sure of and wrong about carries a flag. */
export function ConfidenceTable({ counts }: { counts: ConfidenceCounts }) {
  return (
    <section className="sureness" aria-label="How sure people were">
      <table>
        <thead>
          <tr>
            <th scope="col">How sure</th>
            <th scope="col">Right</th>
            <th scope="col">Not right</th>
          </tr>
        </thead>
        <tbody>
          {CONFIDENCES.toReversed().map((confidence) => {
            const { right, wrong } = confidenceRow(counts, confidence);
            return (
              <tr key={confidence}>
                <th scope="row">{sayConfidence(confidence)}</th>
                <td>{right}</td>
                <td>{wrong}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isConfidentlyWrong(counts) && <ConfidentlyWrong />}
    </section>
  );
}

export function ConfidentlyWrong() {
  return (
    <Tag look="found" icon="warning">
      Confidently wrong: a misconception, rather than a guess
    </Tag>
  );
}
