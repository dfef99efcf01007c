"""Training steps by PyTorch: torch.py mlp|cnn|gpt THREADS.

On the line "run N" it makes N steps and answers with nanoseconds of the clock
and of its processor time. The models are those of tests/sample/nets.go.
"""
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.set_num_threads(int(sys.argv[2]))
torch.manual_seed(1)


def mlp():
    model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))
    return model, torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9), torch.randn(64, 784), torch.randint(0, 10, (64,))


def cnn():
    model = nn.Sequential(nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(),
                          nn.MaxPool2d(2), nn.Flatten(), nn.Linear(64 * 49, 10))
    return model, torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9), torch.randn(64, 1, 28, 28), torch.randint(0, 10, (64,))


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x, mask):
        b, s, d = x.shape
        q, k, v = [p.reshape(b, s, self.heads, d // self.heads).transpose(1, 2) for p in self.qkv(self.norm1(x)).split(d, 2)]
        p = F.softmax(q @ k.transpose(2, 3) * (d // self.heads) ** -0.5 + mask, 3)
        x = x + self.out((p @ v).transpose(1, 2).reshape(b, s, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class GPT(nn.Module):
    def __init__(self, vocabulary=64, width=128, heads=4, layers=2, length=64):
        super().__init__()
        self.token, self.position = nn.Embedding(vocabulary, width), nn.Parameter(torch.zeros(1, length, width))
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, vocabulary, bias=False)
        self.mask = torch.triu(torch.full((length, length), -1e9), 1)

    def forward(self, tokens):
        x = self.token(tokens) + self.position
        for block in self.blocks:
            x = block(x, self.mask)
        return self.head(self.norm(x)).flatten(0, 1)


def gpt():
    model = GPT()
    return model, torch.optim.Adam(model.parameters(), lr=0.001), torch.randint(0, 64, (16, 64)), torch.randint(0, 64, (16 * 64,))


model, optimizer, x, label = {"mlp": mlp, "cnn": cnn, "gpt": gpt}[sys.argv[1]]()


def step():
    optimizer.zero_grad(set_to_none=True)
    F.cross_entropy(model(x), label).backward()
    optimizer.step()


for line in sys.stdin:
    count = int(line.split()[1])
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    for _ in range(count):
        step()
    print(time.perf_counter_ns() - wall, time.process_time_ns() - cpu, flush=True)
