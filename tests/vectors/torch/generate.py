#!/usr/bin/python3
"""Writes the gradients and training steps that PyTorch computes.

Run with Debian's python3-torch (1.13.1): ./generate.py > training.json
model/torch_test.go trains the same graphs and compares; it needs no PyTorch.
"""
import json
import math
import sys

import numpy
import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.manual_seed(0)


def grid(seed, *shape, scale=1.0):
    """Numbers of three digits in ±scale."""
    draw = numpy.random.RandomState(seed).uniform(-scale, scale, shape)
    return torch.tensor(numpy.round(draw, 3), dtype=torch.float32)


def flat(t):
    return [float("%.7g" % v) for v in t.detach().reshape(-1).tolist()]


def named(tensors):
    return {k: {"dims": list(t.shape), "data": flat(t)} for k, t in tensors.items()}


def train(weights, loss, optimizer, steps, clip=None):
    """Trains and gives what the test compares."""
    before = named(weights)
    params = [w.requires_grad_() for w in weights.values() if w.is_floating_point()]
    step = optimizer(weights)
    losses = []
    for _ in range(steps):
        step.zero_grad()
        value = loss(weights)
        value.backward()
        if clip:
            torch.nn.utils.clip_grad_norm_(params, clip)
        step.step()
        losses.append(float(value))
    return {"weights": before, "after": named(weights), "losses": losses}


def groups(weights, decay):
    """Weight decay for tensors of rank 2 and more, as recipes have it."""
    return [{"params": [w for w in weights.values() if w.dim() > 1], "weight_decay": decay},
            {"params": [w for w in weights.values() if w.dim() < 2], "weight_decay": 0.0}]


def case(inputs, weights, loss, optimizer, steps, clip=None):
    out = train(weights, loss, optimizer, steps, clip)
    out["inputs"] = named(inputs)
    return out


OPERATORS = {
    "Tanh": torch.tanh, "Sigmoid": torch.sigmoid, "Exp": torch.exp, "Erf": torch.erf, "Abs": torch.abs, "Neg": torch.neg,
    "Relu": F.relu, "LeakyRelu": lambda x: F.leaky_relu(x, 0.2), "Elu": lambda x: F.elu(x, 0.7), "Celu": lambda x: F.celu(x, 0.7),
    "Selu": F.selu, "Softplus": F.softplus, "Softsign": F.softsign, "HardSwish": F.hardswish, "HardSigmoid": F.hardsigmoid,
    "Gelu": F.gelu, "GeluTanh": lambda x: F.gelu(x, approximate="tanh"), "Silu": F.silu,
    "Sin": torch.sin, "Cos": torch.cos, "Log": lambda x: torch.log(torch.exp(x)), "Sqrt": lambda x: torch.sqrt(torch.exp(x)),
    "Pow": lambda x: x ** 2, "Pow3": lambda x: x ** 3, "Div": lambda x: x / (x * x + 2),
    "Softmax": lambda x: F.softmax(x, 1), "LogSoftmax": lambda x: F.log_softmax(x, 1),
    "ReduceSum": lambda x: x.sum(1, keepdim=True), "ReduceMean": lambda x: x.mean(1, keepdim=True),
    "ReduceMax": lambda x: x.amax(1, keepdim=True), "ReduceLogSumExp": lambda x: torch.logsumexp(x, 1, keepdim=True),
    "Where": lambda x: torch.where(x > 0.1, x * x, -x), "Pad": lambda x: F.pad(x, (1, 2)), "Slice": lambda x: x[:, 1::2],
    "Concat": lambda x: torch.cat([x, x * x], 1), "Expand": lambda x: x.reshape(4, 1, 5).expand(4, 3, 5),
    "Split": lambda x: torch.split(x, [2, 3], 1)[0] * torch.split(x, [2, 2, 1], 1)[1],
    "Clip": lambda x: torch.clamp(x, -0.5, 0.5), "Max": lambda x: torch.maximum(x, -x * x),
    "Tan": lambda x: torch.tan(torch.tanh(x)), "Atan": torch.atan, "Sinh": torch.sinh, "Cosh": torch.cosh, "Asinh": torch.asinh,
    "Reciprocal": lambda x: torch.reciprocal(torch.exp(x)), "ThresholdedRelu": lambda x: F.threshold(x, 0.3, 0.0),
    "Min": lambda x: torch.minimum(x, x * x), "Sum": lambda x: x + x * x + x, "Mean": lambda x: (x + x * x) / 2, "Sub": lambda x: x * x - x,
    "PRelu": lambda x: F.prelu(x, torch.tensor([0.25])),
    "ReduceMin": lambda x: x.amin(1, keepdim=True), "ReduceL1": lambda x: x.abs().sum(1, keepdim=True),
    "ReduceL2": lambda x: x.norm(dim=1, keepdim=True), "ReduceSumSquare": lambda x: (x * x).sum(1, keepdim=True),
    "ReduceLogSum": lambda x: torch.log(torch.exp(x).sum(1, keepdim=True)),
    "Tile": lambda x: x.repeat(1, 2) ** 2, "Gather": lambda x: x[:, [4, 0, 0, 2]] ** 2,
    "Transpose": lambda x: torch.softmax(row(x).transpose(1, 2), 1),
    "GlobalAveragePool": lambda x: row(x).mean(2, keepdim=True), "GlobalMaxPool": lambda x: row(x).amax(2, keepdim=True),
    "MaxPool": lambda x: F.max_pool1d(row(x), 3, 2, 1), "AveragePool": lambda x: F.avg_pool1d(row(x), 3, 2, 1, count_include_pad=False),
    "Conv": lambda x: F.conv1d(row(x), KERNEL.reshape(2, 1, 3), stride=2, padding=1),
    "ConvTranspose": lambda x: F.conv_transpose1d(row(x), KERNEL.reshape(1, 2, 3), stride=2, padding=1, output_padding=1),
    "Resize": lambda x: F.interpolate(row(x), size=8, mode="linear", align_corners=False),
    "LayerNormalization": lambda x: F.layer_norm(x, (5,), torch.tensor([1, 0.5, -1, 2, 0.25]), torch.tensor([0, 1, 0, 0.5, -1.0])),
    "MatMul": lambda x: x[:, :3] @ KERNEL.reshape(3, 2),
    "Gemm": lambda x: 0.5 * x[:, :3] @ KERNEL.reshape(2, 3).t() + 2 * KERNEL[:2],
}
KERNEL = torch.tensor([0.5, -1, 0.25, 0.75, 1, -0.5])


def row(x):
    return x.reshape(4, 1, 5)


def operators():
    """One step of descent at rate 1 on the squared error of op(x·w)."""
    out = {}
    for i, (name, op) in enumerate(OPERATORS.items()):
        x, w = grid(2 * i, 4, 6), grid(2 * i + 1, 6, 5)
        target = grid(1000 + i, *op(x @ w).shape)
        out[name] = case({"x": x, "target": target}, {"w": w}, lambda ws: F.mse_loss(op(x @ ws["w"]), target),
                         lambda ws: torch.optim.SGD(ws.values(), lr=1.0), 1)
    return out


def optimizers():
    """Three steps of every optimizer on one layer."""
    kinds = {
        "sgd": (lambda ws: torch.optim.SGD(ws.values(), lr=0.1), None),
        "momentum": (lambda ws: torch.optim.SGD(groups(ws, 0.01), lr=0.1, momentum=0.9), None),
        "nesterov": (lambda ws: torch.optim.SGD(groups(ws, 0.01), lr=0.1, momentum=0.9, nesterov=True), None),
        "adagrad": (lambda ws: torch.optim.Adagrad(ws.values(), lr=0.1), None),
        "adam": (lambda ws: torch.optim.Adam(groups(ws, 0.01), lr=0.1), None),
        "adamw": (lambda ws: torch.optim.AdamW(groups(ws, 0.1), lr=0.1), None),
        "clip": (lambda ws: torch.optim.SGD(ws.values(), lr=0.1), 0.25),
    }
    out = {}
    for name, (optimizer, clip) in kinds.items():
        x, w, b, target = grid(1, 4, 6), grid(2, 6, 5), grid(3, 5), grid(4, 4, 5)
        out[name] = case({"x": x, "target": target}, {"w": w, "b": b},
                         lambda ws: F.mse_loss(torch.tanh(x @ ws["w"] + ws["b"]), target), optimizer, 3, clip)
    return out


def cnn():
    """Convolution, batch normalization in training mode, pooling, Nesterov."""
    x, label = grid(11, 3, 2, 6, 6), torch.tensor([2, 0, 3])
    weights = {"conv.w": grid(12, 4, 2, 3, 3), "conv.b": grid(13, 4), "bn.g": 1 + grid(14, 4, scale=0.3), "bn.b": grid(15, 4),
               "fc.w": grid(16, 5, 36, scale=0.4), "fc.b": grid(17, 5)}
    mean, var = grid(18, 4, scale=0.2), 1 + grid(19, 4, scale=0.3)
    start = named({"bn.mean": mean, "bn.var": var})

    def loss(ws):
        h = F.conv2d(x, ws["conv.w"], ws["conv.b"], padding=1)
        # ONNX moves the running variance by the biased one, PyTorch by the unbiased.
        with torch.no_grad():
            mean.mul_(0.9).add_(0.1 * h.mean((0, 2, 3)))
            var.mul_(0.9).add_(0.1 * h.var((0, 2, 3), unbiased=False))
        h = F.relu(F.batch_norm(h, None, None, ws["bn.g"], ws["bn.b"], True))
        h = F.max_pool2d(h, 2).flatten(1)
        return F.cross_entropy(F.linear(h, ws["fc.w"], ws["fc.b"]), label)

    out = case({"x": x}, weights, loss, lambda ws: torch.optim.SGD(groups(ws, 0.01), lr=0.05, momentum=0.9, nesterov=True), 3)
    out["weights"].update(start)
    out["after"].update(named({"bn.mean": mean, "bn.var": var}))
    out["labels"] = label.tolist()
    return {"cnn": out}


def transformer():
    """One block: embeddings, layer norms, causal attention, GELU, AdamW with clipping."""
    vocab, dim, heads, length, batch = 7, 8, 2, 5, 2
    rng = numpy.random.RandomState(21)
    tokens, label = rng.randint(0, vocab, (batch, length)), rng.randint(0, vocab, (batch, length))
    shapes = {"tok": (vocab, dim), "pos": (1, length, dim), "ln1.g": (dim,), "ln1.b": (dim,), "qkv": (dim, 3 * dim), "proj": (dim, dim),
              "ln2.g": (dim,), "ln2.b": (dim,), "up": (dim, 4 * dim), "up.b": (4 * dim,), "down": (4 * dim, dim), "down.b": (dim,),
              "ln3.g": (dim,), "ln3.b": (dim,), "head": (dim, vocab)}
    weights = {k: grid(30 + i, *s, scale=0.5) + (1 if k.endswith(".g") else 0) for i, (k, s) in enumerate(shapes.items())}
    mask = torch.triu(torch.full((length, length), -1e9), 1)

    def loss(ws):
        norm = lambda x, k: F.layer_norm(x, (dim,), ws[k + ".g"], ws[k + ".b"])
        h = ws["tok"][torch.tensor(tokens)] + ws["pos"]
        q, k, v = [p.reshape(batch, length, heads, dim // heads).transpose(1, 2) for p in (norm(h, "ln1") @ ws["qkv"]).split(dim, 2)]
        p = F.softmax(q @ k.transpose(2, 3) / math.sqrt(dim // heads) + mask, 3)
        h = h + (p @ v).transpose(1, 2).reshape(batch, length, dim) @ ws["proj"]
        h = h + F.gelu(norm(h, "ln2") @ ws["up"] + ws["up.b"]) @ ws["down"] + ws["down.b"]
        return F.cross_entropy((norm(h, "ln3") @ ws["head"]).reshape(-1, vocab), torch.tensor(label).reshape(-1))

    out = case({}, weights, loss, lambda ws: torch.optim.AdamW(groups(ws, 0.1), lr=0.01), 3, clip=1.0)
    out["tokens"], out["labels"] = tokens.reshape(-1).tolist(), label.reshape(-1).tolist()
    return {"transformer": out}


result = {"source": "PyTorch " + torch.__version__, "operators": operators(), "optimizers": optimizers(), "models": {**cnn(), **transformer()}}
json.dump(result, sys.stdout, separators=(",", ":"))
sys.stdout.write("\n")
