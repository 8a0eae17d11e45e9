import type { PayloadRequest } from 'payload';
import { frozenMedia } from '../../ledger/snapshot.ts';
import { registry } from '../../registry.ts';

/** The address of a small picture for the admin's lists; staff only, as all below /cms-api. */
export function thumbnailAddress({ doc }: { doc: Record<string, unknown> }): string | null {
  const { filename } = doc;
  return typeof filename === 'string'
    ? `/cms-api/media/file/${encodeURIComponent(filename)}?width=320`
    : null;
}

/**
 * Answers Payload's /media/file/{filename} from the store, after Payload has asked for access to the collection:
 * the original, or with `?width=` the narrowest rendition at least as wide.
 */
export async function serveStoredFile(
  req: PayloadRequest,
  { params }: { params: { filename: string } },
): Promise<Response> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: params.filename } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  const media = docs[0] ? frozenMedia(docs[0]) : null;
  const [original, ...renditions] = media?.files ?? [];
  const width = Number(req.searchParams.get('width'));
  const narrow = width > 0 ? renditions.find((each) => (each.width ?? 0) >= width) : undefined;
  const file = narrow ?? original;
  const bytes = media && file ? await registry().mediaStore.read(media.hash, file.file) : null;
  if (!file || !bytes)
    return Response.json({ errors: [{ message: 'There is no such file.' }] }, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...(media?.kind === 'document' ? { 'Content-Disposition': 'attachment' } : {}),
      'Content-Type': file.mimeType,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'private, max-age=300',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
