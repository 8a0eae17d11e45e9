export type UploadOutcome =
  | { ok: true; id: string; kind: 'picture' | 'document' }
  /** What the server said, in the language of the admin; null where it could not be reached. */
  | { ok: false; message: string | null };

/** Uploads one file to the collection at `address` as its form does; `onProgress` hears the share sent, 0 to 1. */
export function uploadFile(
  file: File,
  { address, onProgress }: { address: string; onProgress: (share: number) => void },
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const body = new FormData();
    body.set('file', file);
    body.set('_payload', '{}');
    // Not fetch, which does not tell how much has been sent.
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      resolve(outcomeOf(request.responseText));
    };
    request.onerror = request.onabort = () => {
      resolve({ ok: false, message: null });
    };
    request.open('POST', address);
    request.send(body);
  });
}

interface Answer {
  doc?: { id?: unknown; kind?: unknown };
  errors?: { message?: unknown; data?: { errors?: { message?: unknown }[] } }[];
}

function outcomeOf(text: string): UploadOutcome {
  const { doc, errors } = answerIn(text);
  if (doc && (typeof doc.id === 'string' || typeof doc.id === 'number'))
    return { ok: true, id: String(doc.id), kind: doc.kind === 'document' ? 'document' : 'picture' };
  const [error] = errors ?? [];
  const message = error?.data?.errors?.[0]?.message ?? error?.message;
  return { ok: false, message: typeof message === 'string' ? message : null };
}

/** A proxy may answer with a page instead. */
function answerIn(text: string): Answer {
  try {
    return (JSON.parse(text) as Answer | null) ?? {};
  } catch {
    return {};
  }
}
