// What ONNX Runtime answers, frame by frame. From tests/bench/peers/build:
//   NODE_PATH=node_modules node ../../../../examples/vad/expected.cjs MODEL.onnx SPEECH.wav > ../../../../examples/vad/expected.json
const fs = require("fs");
const ort = require("onnxruntime-node");

const HOP = 512, SIZE = 576, RATE = 16000;

function samples(path) {
  const file = fs.readFileSync(path);
  const data = file.indexOf("data");
  const bytes = file.readUInt32LE(data + 4);
  return Array.from({ length: bytes / 2 }, (_, i) => file.readInt16LE(data + 8 + 2 * i) / 32768);
}

async function main(model, wav) {
  const session = await ort.InferenceSession.create(model);
  const pcm = samples(wav);
  const sr = new ort.Tensor("int64", BigInt64Array.from([BigInt(RATE)]), []);
  let state = new ort.Tensor("float32", new Float32Array(256), [2, 1, 128]);
  const speech = [];
  for (let end = HOP; end <= pcm.length; end += HOP) {
    const frame = Float32Array.from({ length: SIZE }, (_, i) => pcm[end - SIZE + i] ?? 0);
    const out = await session.run({ input: new ort.Tensor("float32", frame, [1, SIZE]), state, sr });
    state = out.stateN;
    speech.push(out.output.data[0]);
  }
  console.log(JSON.stringify({ runtime: "onnxruntime-node " + require("onnxruntime-node/package.json").version, speech }));
}

main(process.argv[2], process.argv[3]);
