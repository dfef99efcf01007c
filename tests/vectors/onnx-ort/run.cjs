// Runs the models of a directory with ONNX Runtime: node run.cjs DIR. For
// every NAME.onnx it reads NAME.json, [{name, type, dims, file}], and writes
// NAME.out.json with the outputs, or the error that the runtime gave.
'use strict'
const fs = require('fs')
const path = require('path')
const ort = require(path.join(__dirname, '../../bench/peers/build/node_modules/onnxruntime-node'))

const arrays = {
  float32: Float32Array, int64: BigInt64Array, int32: Int32Array, uint8: Uint8Array, int8: Int8Array,
  uint16: Uint16Array, int16: Int16Array, bool: Uint8Array,
}

function tensor(dir, { type, dims, file }) {
  const bytes = fs.readFileSync(path.join(dir, file))
  const data = new arrays[type](bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  return new ort.Tensor(type, data, dims)
}

async function run(dir, name) {
  const session = await ort.InferenceSession.create(path.join(dir, name + '.onnx'), {
    intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: 'disabled', logSeverityLevel: 4,
  })
  const feeds = {}
  for (const input of JSON.parse(fs.readFileSync(path.join(dir, name + '.json')))) feeds[input.name] = tensor(dir, input)
  const out = await session.run(feeds)
  return session.outputNames.map((k, i) => {
    const { type, dims, data } = out[k]
    const file = `${name}.out.${i}`
    fs.writeFileSync(path.join(dir, file), Buffer.from(data.buffer, data.byteOffset, data.byteLength))
    return { name: k, type, dims, file }
  })
}

async function main() {
  const dir = process.argv[2]
  for (const file of fs.readdirSync(dir).filter((f) => f.endsWith('.onnx'))) {
    const name = file.slice(0, -5)
    let result
    try {
      result = { outputs: await run(dir, name) }
    } catch (e) {
      result = { error: String(e.message) }
    }
    fs.writeFileSync(path.join(dir, name + '.out.json'), JSON.stringify(result))
  }
}

main()
