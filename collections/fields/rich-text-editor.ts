import { slateEditor } from '@payloadcms/richtext-slate';

/** The Slate editor, offering only what our rich text knows (src/model/rich-text.ts); headings start at 2, the title is 1. */
export const richTextEditor = slateEditor({
  admin: {
    elements: [
      'h2',
      'h3',
      'blockquote',
      {
        name: 'pull-quote',
        Button: '/src/admin/slate/pull-quote-button.tsx#PullQuoteButton',
        Element: '/src/admin/slate/pull-quote-element.tsx#PullQuoteElement',
      },
      'ol',
      'ul',
      'li',
      'link',
      'upload',
      {
        name: 'separator',
        Button: '/src/admin/slate/separator-button.tsx#SeparatorButton',
        Element: '/src/admin/slate/separator-element.tsx#SeparatorElement',
        plugins: ['/src/admin/slate/separator-plugin.tsx#SeparatorPlugin'],
      },
    ],
    leaves: ['bold', 'italic'],
    upload: { collections: { media: { fields: [] } } },
  },
});

/** The editor of short texts (boilerplate): paragraphs, links and marks. */
export const shortTextEditor = slateEditor({
  admin: { elements: ['ul', 'ol', 'li', 'link'], leaves: ['bold', 'italic'] },
});
