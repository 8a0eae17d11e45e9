import { headers } from 'next/headers';
import { getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import config from '@payload-config';
import '@payloadcms/next/css';
import './khmer.css';
import './custom.css';
import './phone.css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { refuseServerFunction } from '../../editorial/access/refuse-server-function.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async function (args) {
  'use server';
  const payload = await getPayload({ config });
  await refuseServerFunction(payload, { name: args.name, headers: await headers() });
  return handleServerFunctions({ ...args, config, importMap });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
