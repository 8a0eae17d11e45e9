import { parentPort, workerData } from 'node:worker_threads';
import { buildReadModel, type BuildOrder, type BuildReport } from './build.ts';
import { openLedgerReader } from './ledger-location.ts';
import { LedgerMismatch } from './position.ts';

const order = workerData as BuildOrder;
const reader = await openLedgerReader(order.location);
let report: BuildReport;
try {
  report = { ok: true, sequence: await buildReadModel(reader, order) };
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  report = { ok: false, isMismatch: error instanceof LedgerMismatch, message };
} finally {
  await reader.close();
}
parentPort?.postMessage(report);
