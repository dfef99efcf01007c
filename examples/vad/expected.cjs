// What ONNX Runtime answers, frame by frame. After `make bench-peers`, from the repository's root:
//   M=tests/bench/peers/build/node_modules; NODE_PATH=$M node examples/vad/expected.cjs examples/vad/speech.wav $M/@ricky0123/vad-web/dist > examples/vad/expected.json
const fs = require("fs");
const path = require("path");
const ort = require("onnxruntime-node");

const RATE = 16000;
const MODELS = {
  "silero_vad_v5.onnx": { hop: 512, size: 576, state: { state: { next: "stateN", dims: [2, 1, 128] } } },
  "silero_vad_legacy.onnx": { hop: 1536, size: 1536, state: { h: { next: "hn", dims: [2, 1, 64] }, c: { next: "cn", dims: [2, 1, 64] } } },
};

function samples(file) {
  const wav = fs.readFileSync(file);
  const data = wav.indexOf("data");
  return Array.from({ length: wav.readUInt32LE(data + 4) / 2 }, (_, i) => wav.readInt16LE(data + 8 + 2 * i) / 32768);
}

async function answers(file, pcm, { hop, size, state }) {
  const session = await ort.InferenceSession.create(file);
  const feeds = { sr: new ort.Tensor("int64", BigInt64Array.from([BigInt(RATE)]), []) };
  for (const [name, { dims }] of Object.entries(state))
    feeds[name] = new ort.Tensor("float32", new Float32Array(dims.reduce((a, b) => a * b)), dims);
  const speech = [];
  for (let end = hop; end <= pcm.length; end += hop) {
    const frame = Float32Array.from({ length: size }, (_, i) => pcm[end - size + i] ?? 0);
    const out = await session.run({ ...feeds, input: new ort.Tensor("float32", frame, [1, size]) });
    for (const [name, { next }] of Object.entries(state)) feeds[name] = out[next];
    speech.push(out.output.data[0]);
  }
  return speech;
}

async function main(wav, dir) {
  const out = { runtime: "onnxruntime-node " + require("onnxruntime-node/package.json").version };
  for (const [name, model] of Object.entries(MODELS)) out[name] = await answers(path.join(dir, name), samples(wav), model);
  console.log(JSON.stringify(out));
}

main(process.argv[2], process.argv[3]);
