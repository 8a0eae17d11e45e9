# syntax=docker/dockerfile:1

# Debian with glibc: sharp and libsql bring prebuilt binaries for it. To pin the very bytes, give the digest that
# `docker buildx imagetools inspect node:20-bookworm-slim` prints: --build-arg NODE_IMAGE=node:20-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY next.config.mjs tsconfig.json tsconfig.next.json ./
COPY collections collections
COPY locales locales
COPY media media
COPY scripts scripts
COPY src src
RUN npm run build && rm -rf .next/cache .next/diagnostics .next/trace .next/trace-build .next/types

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Next's compiler and the admin's code editor are used by the build only: 200 MB.
RUN npm ci --omit=dev && rm -rf node_modules/@next/swc-* node_modules/monaco-editor

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="Dateline" \
      org.opencontainers.image.description="A multilingual press-release newsroom" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
# A new volume takes the owner of the folder that it is mounted on.
RUN mkdir -p /data/media && chown -R node:node /data
COPY --from=dependencies /app/node_modules node_modules
# The start compares these with what the admin was built from, and would build it again: all of them, and as they were.
COPY package.json package-lock.json next.config.mjs tsconfig.json tsconfig.next.json ./
COPY collections collections
COPY locales locales
COPY media media
COPY src src
COPY scripts/ensure-build.ts scripts/import.ts scripts/ledger-verify.ts scripts/
COPY --from=build /app/.next .next
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The start of package.json without npm, which passes no signals on. As process 1 it needs no init: it handles SIGTERM
# and leaves no children.
ENTRYPOINT ["node", "--max-semi-space-size=2", "--v8-pool-size=1", "--import", "tsx", "src/main.ts"]
CMD ["--role", "all"]
