import type { ReactNode } from 'react';
import type { FilePath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Block, Inline, List, RichText, TextRun } from '../model/rich-text.ts';
import { safeHref } from '../model/safe-href.ts';
import { Picture } from './picture.tsx';
import type { Translate } from './translate.ts';

export interface RichTextProps {
  text: RichText;
  media: readonly FrozenMedia[];
  t: Translate;
  origin: string;
  /** In feeds every URL is absolute. */
  isAbsolute?: boolean;
  /** Where the files of pictures are, if not where the public finds them. */
  filePath?: FilePath | undefined;
  /** The dateline: opens the first paragraph, or stands before a text that begins with something else. */
  opening?: ReactNode;
}

/** The one place where rich text becomes HTML. */
export function RichTextView({ text, opening, ...context }: RichTextProps): ReactNode {
  const opensInside = opening !== undefined && text[0]?.type === 'paragraph';
  return (
    <>
      {opening !== undefined && !opensInside && <p>{opening}</p>}
      {text.map((each, index) => (
        <BlockView
          key={index}
          block={each}
          opening={opensInside && index === 0 ? opening : undefined}
          {...context}
        />
      ))}
    </>
  );
}

type Context = Omit<RichTextProps, 'text' | 'opening'>;

function BlockView({
  block,
  opening,
  ...context
}: Context & { block: Block; opening: ReactNode }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {opening !== undefined && <>{opening} </>}
          {inlines(block.children, context)}
        </p>
      );
    case 'heading':
      return block.level === 2 ? (
        <h2>{inlines(block.children, context)}</h2>
      ) : (
        <h3>{inlines(block.children, context)}</h3>
      );
    case 'quotation':
      return (
        <blockquote>
          <p>{inlines(block.children, context)}</p>
        </blockquote>
      );
    case 'pull-quote':
      return (
        <aside className="pull-quote">
          <p>{inlines(block.children, context)}</p>
        </aside>
      );
    case 'list':
      return <ListView list={block} {...context} />;
    case 'picture': {
      const media = context.media.find((each) => each.mediaId === block.mediaId);
      // Its consent has ended: the read model took it out.
      const { t, origin, isAbsolute = false, filePath } = context;
      return media ? <Picture {...{ media, t, origin, isAbsolute, filePath }} /> : null;
    }
    case 'separator':
      return <hr />;
  }
}

function ListView({ list, ...context }: Context & { list: List }): ReactNode {
  const items = list.items.map((item, index) => (
    <li key={index}>
      {inlines(item.children, context)}
      {item.list && <ListView list={item.list} {...context} />}
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function inlines(children: readonly Inline[], context: Context): ReactNode {
  return children.map((child, index) => {
    if (child.type === 'text') return <Run key={index} run={child} />;
    const href = safeHref(child.href, context.origin);
    const words = child.children.map((run, at) => <Run key={at} run={run} />);
    return href === null ? (
      <span key={index}>{words}</span>
    ) : (
      <a key={index} href={href}>
        {words}
      </a>
    );
  });
}

function Run({ run }: { run: TextRun }): ReactNode {
  // A line feed is what an editor's Shift+Enter leaves.
  const lines = run.text.includes('\n')
    ? run.text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]))
    : run.text;
  const italic = run.italic ? <em>{lines}</em> : lines;
  return run.bold ? <strong>{italic}</strong> : italic;
}
