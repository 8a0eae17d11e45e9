import { Editor, Path, Range, Transforms, type Descendant, type PathRef } from 'slate';

/** Where dropped pictures go: held through everything that is typed while they are uploaded. */
export interface PicturePlace {
  /** Puts the picture there, after those that were put there before. */
  insert(mediaId: string): void;
  release(): void;
}

/** The place of the cursor: after its block of the text, or before it where that is an empty paragraph. */
export function picturePlace(editor: Editor): PicturePlace {
  const { selection, children } = editor;
  const index = selection ? Range.end(selection).path[0] : undefined;
  let place: PathRef | null =
    children.length === 0 ? null : Editor.pathRef(editor, [index ?? children.length - 1]);
  let isBefore = place?.current ? isEmptyParagraph(editor, place.current) : false;

  return {
    insert(mediaId) {
      const found = place?.current ?? null;
      // The block it was dropped on may be gone by now.
      const at = found === null ? [editor.children.length] : isBefore ? found : Path.next(found);
      Editor.withoutNormalizing(editor, () => {
        Transforms.insertNodes(editor, pictureNode(mediaId), { at, voids: true });
        // Else there would be no place to go on writing.
        if (at[0] === editor.children.length - 1)
          Transforms.insertNodes(editor, emptyParagraph(), { at: Path.next(at) });
      });
      place?.unref();
      place = Editor.pathRef(editor, at);
      isBefore = false;
    },
    release() {
      place?.unref();
    },
  };
}

/** As the picker of the toolbar writes it. */
function pictureNode(mediaId: string): Descendant {
  return {
    type: 'upload',
    relationTo: 'media',
    value: { id: mediaId },
    children: [{ text: ' ' }],
  } as unknown as Descendant;
}

function emptyParagraph(): Descendant {
  return { children: [{ text: '' }] };
}

function isEmptyParagraph(editor: Editor, path: Path): boolean {
  const [node] = Editor.node(editor, path);
  return 'children' in node && !('type' in node && node.type) && Editor.string(editor, path) === '';
}
