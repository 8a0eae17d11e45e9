'use client';
import type { ReactNode } from 'react';
import { useAdminText, type ComponentKey } from '../use-admin-text.ts';

/** The tools of the editor that Payload leaves without a name, or that are our own. */
export type ToolName =
  | 'heading2'
  | 'heading3'
  | 'quotation'
  | 'pullQuote'
  | 'bulletList'
  | 'numberedList'
  | 'separator'
  | 'bold'
  | 'italic';

const drawings: Record<ToolName, ReactNode> = {
  heading2: <path d="M5 4v12M15 4v12M5 10h10" strokeWidth="2.4" />,
  heading3: <path d="M6.5 6.5v9M13.5 6.5v9M6.5 11h7" />,
  quotation: <path d="M4 4v12M8 6h8M8 10h8M8 14h5" />,
  pullQuote: (
    <path d="M4 4h12M4 16h12M7 12V9.5A2 2 0 0 1 9 8M11.5 12V9.500a2 2 0 0 1 2-1.5" strokeWidth="2" />
  ),
  bulletList: <path d="M4 5h.01M4 10h.01M4 15h.01M8 5h8M8 10h8M8 15h8" strokeWidth="2" />,
  numberedList: <path d="M3.5 4 4.5 3.500V7M3 12.500h2L3 16h2M8 5h8M8 10h8M8 15h8" />,
  separator: <path d="M3 10h14M7 5h6M7 15h6" />,
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z" strokeWidth="2.4" />,
  italic: <path d="M9 4h5M6 16h5M11.5 4l-3 12" />,
};

/** The face of a tool, with its name in the language of the admin: said by a screen reader, shown to a resting mouse. */
export function ToolIcon({ name }: { name: ToolName }) {
  const text = useAdminText();
  const said = text(`slate.${name}` satisfies ComponentKey);
  return (
    <span aria-label={said} className="tool-icon" role="img" title={said}>
      <svg
        aria-hidden="true"
        fill="none"
        height="20"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="1.7"
        viewBox="0 0 20 20"
        width="20"
      >
        {drawings[name]}
      </svg>
    </span>
  );
}
