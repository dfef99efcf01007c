// ONNX Runtime as a peer of the bench: node ort.cjs MODEL THREADS INPUTS, INPUTS
// being JSON [{name, type, dims}]. On "run N" it computes N times and answers
// with nanoseconds of the clock and of its processor time.
'use strict'
const path = require('path')
const readline = require('readline')
const ort = require(path.join(__dirname, 'build/node_modules/onnxruntime-node'))

// numbers gives an input: float32 in −1…1, or the integer that is given.
function numbers({ type, dims, value }, seed) {
  const n = dims.reduce((a, b) => a * b, 1)
  if (type === 'int64') return new ort.Tensor(type, new BigInt64Array(n).fill(BigInt(value || 0)), dims)
  const data = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0
    data[i] = seed / 2147483648
  }
  return new ort.Tensor(type, data, dims)
}

async function main() {
  const [model, threads, inputs] = process.argv.slice(2)
  const session = await ort.InferenceSession.create(model, {
    intraOpNumThreads: Number(threads), interOpNumThreads: 1, graphOptimizationLevel: 'all', logSeverityLevel: 3,
  })
  const feeds = {}
  JSON.parse(inputs).forEach((input, i) => { feeds[input.name] = numbers(input, i + 1) })
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const n = Number(line.split(' ')[1])
    const cpu = process.cpuUsage()
    const start = process.hrtime.bigint()
    let out
    for (let i = 0; i < n; i++) out = await session.run(feeds)
    const wall = process.hrtime.bigint() - start
    const used = process.cpuUsage(cpu)
    if (line.startsWith('show')) console.log(JSON.stringify(Object.entries(out).map(([k, t]) => [k, t.dims, Array.from(t.data.slice(0, 8), Number)])))
    else console.log(`${wall} ${(used.user + used.system) * 1000}`)
  }
}

main()
