// Builds the add-in's pages (`npm run build` -> dist/) and serves them with the workbench beside them (`npm start`).
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
// Webpack's own, by way of webpack: it is no dependency of ours.
const MinimizerPlugin = createRequire(require.resolve('webpack'))('minimizer-webpack-plugin');

const root = __dirname;
/** The address in manifest.xml, where a real Excel on the developer's machine looks for the add-in. */
const developmentAddress = 'https://localhost:3000/';
const officeFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const officeFromNetwork = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeFromNodeModules = '/office-js/office.js';

/** @type {(env: { address?: string }, argv: { mode?: string }) => import('webpack').Configuration} */
module.exports = (env, argv) => {
  const isProduction = argv.mode === 'production';
  const address = readAddress(env.address);
  return {
    mode: isProduction ? 'production' : 'development',
    // No eval: the pages' content security policy forbids it.
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    cache: isProduction ? false : { type: 'filesystem', buildDependencies: { config: [__filename] } },
    target: 'web',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      notice: './src/commands/notice.ts',
      ...(!isProduction && { workbench: './src/workbench/page/index.ts' }),
    },
    output: {
      path: path.join(root, 'dist'),
      filename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !isProduction } },
              // What the browsers inside Office LTSC 2021 and later understand (WebView2, Safari 15).
              target: 'es2021',
            },
          },
        },
      ],
    },
    experiments: { css: true },
    optimization: {
      splitChunks: { chunks: 'all' },
      // Scripts by swc, which takes a fifth of the time of webpack's terser for the same size; the rest as webpack does it.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }), '...'],
      minimizeOptions: { javascript: false },
    },
    // The pane's budget is tested where it counts, compressed (test/browser).
    performance: { hints: false },
    plugins: [
      page('taskpane', 'src/taskpane/taskpane.html', isProduction),
      page('commands', 'src/commands/commands.html', isProduction),
      page('notice', 'src/commands/notice.html', isProduction),
      ...(isProduction ? [copyFiles(address)] : [page('workbench', 'src/workbench/page/index.html', false)]),
    ],
    devServer: serve(),
    stats: isProduction ? 'normal' : 'errors-warnings',
  };
};

/** One page of the add-in, with the office.js that is right for the mode and a policy that lets nothing out. */
function page(name, template, isProduction) {
  const officeOrigin = isProduction ? ` ${new URL(officeFromNetwork).origin}` : '';
  const policy = [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${officeOrigin}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return new HtmlPlugin({
    template: path.join(root, template),
    filename: name === 'workbench' ? 'index.html' : `${name}.html`,
    chunks: [name],
    officeJs: isProduction ? officeFromNetwork : officeFromNodeModules,
    policy,
  });
}

/** What a web server needs beside the pages: the icons, and the manifest with the address of the deployment. */
function copyFiles(address) {
  return new CopyPlugin({
    patterns: [
      { from: 'assets/icons/*.png', to: '[path][name][ext]' },
      { from: 'assets/support.html', to: 'assets/support.html' },
      {
        from: 'manifest.xml',
        transform: (content) => content.toString().replaceAll(developmentAddress, address),
      },
    ],
  });
}

function readAddress(given) {
  if (given === undefined) return developmentAddress;
  const { protocol, href } = new URL(given);
  if (protocol !== 'https:') throw new Error(`Office loads add-ins by https only, not from ${given}`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** @returns {import('webpack-dev-server').Configuration} */
function serve() {
  return {
    port: 3000,
    host: 'localhost',
    server: { type: 'https', options: trustedCertificate() },
    // A reload would close the workbook that somebody is working on; the pane has its own reload.
    hot: false,
    liveReload: false,
    // Between a server and a browser on one machine compressing takes longer than what it saves.
    compress: false,
    client: { logging: 'none', overlay: { runtimeErrors: false } },
    static: [
      { directory: path.join(root, 'assets'), publicPath: '/assets', watch: false },
      { directory: officeFolder, publicPath: '/office-js', watch: false },
      { directory: path.join(root, 'build', 'samples'), publicPath: '/samples', watch: false },
    ],
    setupMiddlewares: (middlewares) => [{ name: 'manifest', middleware: sendManifest }, ...middlewares],
  };
}

/** The manifest for the address at which this server was asked for it, whatever its port. */
function sendManifest(request, response, next) {
  if (request.path !== '/manifest.xml') return next();
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  response.type('application/xml');
  return response.send(manifest.replaceAll(developmentAddress, `https://${request.headers.host}/`));
}

/** The certificate of office-addin-dev-certs where it is installed; else the server makes one on the spot. */
function trustedCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const files = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
  const paths = Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]);
  return paths.every(([, file]) => existsSync(file)) ? Object.fromEntries(paths) : {};
}
