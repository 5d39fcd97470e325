/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // They find their files beside themselves, or must be one instance.
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'shiki',
    'write-excel-file',
  ],
  // Few large scripts: a thousand phones fetch them in one moment, and each request costs the server.
  experimental: {
    turbopackChunking: { minChunkSize: 2_000_000, maxMergeChunkSize: 10_000_000 },
  },
  redirects: async () => [
    { source: '/play', destination: '/join', permanent: false },
    { source: '/play/:code((?!\\d{6}$).+)', destination: '/join', permanent: false },
  ],
  // The same page for every code; it reads the code from the address.
  rewrites: async () => [{ source: '/play/:code(\\d{6})', destination: '/play' }],
};
