import { Bar } from '@/components/ui/bar';
import { formatNumber, formatPercent } from '@/components/ui/format-number';
import { Prose } from '@/components/ui/prose';
import { ScrollTable } from '@/components/ui/scroll-table';
import type { QuestionProgress } from '@/domain/homework/homework-views';

type Props = { questions: QuestionProgress[]; people: number };

/** Question by question: how many have answered, and how many are right with their latest try. */
export function HomeworkQuestions({ questions, people }: Props) {
  return (
    <section>
      <h2>Questions</h2>
      <ScrollTable label="Questions" wide>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">Question</th>
            <th scope="col" className="w-[30%]">
              Answered
            </th>
            <th scope="col" className="r">
              Right
            </th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ activityId, number, prompt, answered, right }) => (
            <tr key={activityId}>
              <td>{number}</td>
              <th scope="row">
                <Prose text={prompt} />
              </th>
              <td>
                <span className="row">
                  <span className="num nowrap">
                    {formatNumber(answered)} of {formatNumber(people)}
                  </span>
                  <span className="liverow flex-1">
                    <Bar className="b" share={people === 0 ? 0 : answered / people} />
                  </span>
                </span>
              </td>
              <td className="r">{rightText(answered, right)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function rightText(answered: number, right: number | null): string {
  return right === null || answered === 0 ? '–' : formatPercent(right / answered);
}
