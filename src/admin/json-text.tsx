'use client';

import { FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';

/** Shows what a JSON field holds, to be read. Payload's own would fetch a code editor from another host. */
export const JsonText: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField({ path });
  return (
    <div className="field-type">
      <FieldLabel {...(field.label ? { label: field.label } : {})} path={path} />
      <pre>{JSON.stringify(value ?? null, null, 2)}</pre>
    </div>
  );
};
