// biome-ignore-all lint/suspicious/noArrayIndexKey: cells and rows are their positions
import { Prose } from '@/components/ui/prose';

type Props = { head: string[]; rows: string[][] };

/** Rows with a rule below each. */
export function SlideTable({ head, rows }: Props) {
  return (
    <table className="slide-table">
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th scope="col" key={at}>
              <Prose text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {head.map((_, column) => (
              <td key={column}>
                <Prose text={row[column] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
