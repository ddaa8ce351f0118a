addEventListener("message", async () => {
  try {
    const response = await fetch("/search/ja.idx");
    const { byteLength } = await response.arrayBuffer();
    postMessage(response.ok ? `${byteLength} bytes` : `status ${response.status}`);
  } catch (error) {
    postMessage(error.name);
  }
  fetch("https://example.org/elsewhere").catch(() => postMessage("kept inside"));
});
