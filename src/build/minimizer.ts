import MinimizerPlugin from "minimizer-webpack-plugin";

/**
 * swc minifies in half the time of webpack's default, to the same size.
 *
 * What the second pass simplifies, the third can join. Functions that stand together compress better than functions
 * among other statements.
 */
export const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3, hoist_funs: true } },
  extractComments: false,
});
