// node audit.mjs '{"port":9222,"urls":["http://localhost:3000/en"],"categories":["seo"]}'
// prints [{ url, categories: [{ id, score, failed }] }]: a score is 0–100, `failed` names the audits that cost points.
import lighthouse from 'lighthouse';

const { port, urls, categories } = JSON.parse(process.argv[2]);
const reports = [];
for (const url of urls) {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: categories,
    throttlingMethod: 'simulate',
  });
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message}`);
  const { audits } = result.lhr;
  reports.push({
    url,
    categories: Object.values(result.lhr.categories).map(({ id, score, auditRefs }) => ({
      id,
      score: Math.round((score ?? 0) * 100),
      failed: auditRefs
        .filter((audit) => audit.weight > 0 && (audits[audit.id].score ?? 1) < 0.9)
        .map((audit) => audit.id),
    })),
  });
}
process.stdout.write(JSON.stringify(reports));
