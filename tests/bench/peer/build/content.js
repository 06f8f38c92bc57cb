// The folder of the project's content, which the peer is built from.
function given() {
  if (!process.env.CONTENT) throw new Error('set CONTENT to the folder assets/content of the project');
  return process.env.CONTENT;
}

export const content = given();
