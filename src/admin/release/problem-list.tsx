'use client';
import type { Problem } from '../../model/problem.ts';

/** All problems or warnings at once; one that has a field in the form leads there. */
export function ProblemList({
  heading,
  tone,
  problems,
  onField,
}: {
  heading: string;
  tone: 'problem' | 'warning';
  problems: readonly Problem[];
  onField: (problem: Problem) => void;
}) {
  if (problems.length === 0) return null;
  return (
    <div
      className={`act-dialog__list act-dialog__list--${tone}`}
      role={tone === 'problem' ? 'alert' : 'status'}
    >
      <strong>{heading}</strong>
      <ul>
        {problems.map((problem, index) => (
          <li key={`${problem.rule} ${problem.locale ?? ''} ${String(index)}`}>
            {hasPlace(problem) ? (
              <button
                type="button"
                onClick={() => {
                  onField(problem);
                }}
              >
                {problem.message}
              </button>
            ) : (
              problem.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Fields of the dialog itself are in sight already. */
function hasPlace({ field }: Problem): boolean {
  return field !== undefined && !['note', 'notice', 'goesLiveAt', 'locales'].includes(field);
}
