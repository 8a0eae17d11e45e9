import { slateEditor } from '@payloadcms/richtext-slate';
import { linkFields } from './link-fields.ts';

type Offer = NonNullable<Parameters<typeof slateEditor>[0]['admin']>;
type OwnElement = Extract<NonNullable<Offer['elements']>[number], object>;

const slate = '@payloadcms/richtext-slate/client';

const lists: (OwnElement | 'li')[] = [
  {
    name: 'ul',
    Button: { path: '/src/admin/slate/list-tool.tsx#ListTool', clientProps: { format: 'ul' } },
    Element: `${slate}#UnorderedListElement`,
  },
  {
    name: 'ol',
    Button: { path: '/src/admin/slate/list-tool.tsx#ListTool', clientProps: { format: 'ol' } },
    Element: `${slate}#OrderedListElement`,
  },
  'li',
];

const leaves: NonNullable<Offer['leaves']> = [
  {
    name: 'bold',
    Button: {
      path: '/src/admin/slate/leaf-tool.tsx#LeafTool',
      clientProps: { format: 'bold', name: 'bold' },
    },
    Leaf: `${slate}#BoldLeaf`,
  },
  {
    name: 'italic',
    Button: {
      path: '/src/admin/slate/leaf-tool.tsx#LeafTool',
      clientProps: { format: 'italic', name: 'italic' },
    },
    Leaf: `${slate}#ItalicLeaf`,
  },
];

/**
 * The Slate editor, offering only what our rich text knows (src/model/rich-text.ts); headings start at 2, the title is
 * 1. Made anew for each field: Payload writes into what it is given.
 */
export function richTextEditor() {
  return slateEditor({
    admin: {
      elements: [
        tool('h2', 'Heading2Element', 'heading2'),
        tool('h3', 'Heading3Element', 'heading3'),
        tool('blockquote', 'BlockquoteElement', 'quotation'),
        {
          name: 'pull-quote',
          Button: {
            path: '/src/admin/slate/block-tool.tsx#BlockTool',
            clientProps: { format: 'pull-quote', name: 'pullQuote' },
          },
          Element: '/src/admin/slate/pull-quote-element.tsx#PullQuoteElement',
          plugins: ['/src/admin/slate/clean-paste-plugin.tsx#CleanPastePlugin'],
        },
        ...lists,
        'link',
        // Payload's own, and pictures from outside are taken where they are dropped or pasted.
        {
          name: 'upload',
          Button: `${slate}#UploadElementButton`,
          Element: `${slate}#UploadElement`,
          plugins: [`${slate}#WithUpload`, '/src/admin/slate/picture-drop-plugin.tsx#PictureDropPlugin'],
        },
        {
          name: 'separator',
          Button: '/src/admin/slate/separator-button.tsx#SeparatorButton',
          Element: '/src/admin/slate/separator-element.tsx#SeparatorElement',
          plugins: ['/src/admin/slate/separator-plugin.tsx#SeparatorPlugin'],
        },
      ],
      leaves,
      link: { fields: () => linkFields() },
      upload: { collections: { media: { fields: [] } } },
    },
  });
}

/** The editor of short texts (boilerplate): paragraphs, lists, links and marks. */
export function shortTextEditor() {
  return slateEditor({
    admin: { elements: [...lists, 'link'], leaves, link: { fields: () => linkFields() } },
  });
}

function tool(format: string, element: string, name: string): OwnElement {
  return {
    name: format,
    Button: { path: '/src/admin/slate/block-tool.tsx#BlockTool', clientProps: { format, name } },
    Element: `${slate}#${element}`,
  };
}
