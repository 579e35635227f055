"""Trains the net for OCR-B from cells on standard input (DrawCells) and writes the file that NetFile reads.

learn.py FILE CELLS SEED: plain numpy, Adam, one pass over the cells, the rate falling along half a cosine.
"""
import struct
import sys

import numpy as np

SIDE, CLASSES, FIRST, SECOND, HIDDEN = 24, 38, 16, 32, 128
BATCH, FASTEST, DOUBT = 128, 2e-3, 0.02
RECORD = 1 + SIDE * SIDE


def windows(picture):
    """The three by three places around every place, nine values a channel."""
    cells, side, _, channels = picture.shape
    framed = np.zeros((cells, side + 2, side + 2, channels), np.float32)
    framed[:, 1:-1, 1:-1] = picture
    seen = [framed[:, y:y + side, x:x + side] for y in range(3) for x in range(3)]
    return np.concatenate(seen, axis=3).reshape(cells * side * side, 9 * channels)


def windows_back(slopes, cells, side, channels):
    framed = np.zeros((cells, side + 2, side + 2, channels), np.float32)
    slopes = slopes.reshape(cells, side, side, 9, channels)
    for near in range(9):
        framed[:, near // 3:near // 3 + side, near % 3:near % 3 + side] += slopes[:, :, :, near]
    return framed[:, 1:-1, 1:-1]


def pool(picture):
    """The greatest of two by two places, never less than 0, and where it stood."""
    cells, side, _, channels = picture.shape
    four = picture.reshape(cells, side // 2, 2, side // 2, 2, channels)
    greatest = np.maximum(four.max(axis=(2, 4)), 0)
    chosen = (four == greatest[:, :, None, :, None]) & (four > 0)
    return greatest, chosen


def pool_back(slopes, chosen):
    cells, half, _, _, _, channels = chosen.shape
    return (chosen * slopes[:, :, None, :, None]).reshape(cells, 2 * half, 2 * half, channels)


class Net:
    def __init__(self, random):
        sizes = [(9, FIRST), (9 * FIRST, SECOND), (SECOND * 36, HIDDEN), (HIDDEN, CLASSES)]
        self.values = [random.normal(0, np.sqrt(2 / ins), (ins, outs)).astype(np.float32) for ins, outs in sizes]
        self.values += [np.zeros(outs, np.float32) for _, outs in sizes]
        self.means = [np.zeros_like(value) for value in self.values]
        self.squares = [np.zeros_like(value) for value in self.values]
        self.steps = 0

    def forward(self, picture):
        w, b, cells = self.values[:4], self.values[4:], len(picture)
        self.seen = windows(picture)
        wide, self.wide = pool((self.seen @ w[0] + b[0]).reshape(cells, SIDE, SIDE, FIRST))
        self.seen_half = windows(wide)
        deep, self.deep = pool((self.seen_half @ w[1] + b[1]).reshape(cells, SIDE // 2, SIDE // 2, SECOND))
        self.small = deep.reshape(cells, -1)
        self.hidden = np.maximum(self.small @ w[2] + b[2], 0)
        outputs = self.hidden @ w[3] + b[3]
        outputs -= outputs.max(axis=1, keepdims=True)
        shares = np.exp(outputs)
        return shares / shares.sum(axis=1, keepdims=True)

    def learn(self, picture, truth, rate):
        cells, w = len(picture), self.values[:4]
        shares = self.forward(picture)
        wanted = np.full_like(shares, DOUBT / CLASSES)
        wanted[np.arange(cells), truth] += 1 - DOUBT
        off = (shares - wanted) / cells
        hidden = (off @ w[3].T) * (self.hidden > 0)
        small = hidden @ w[2].T
        deep = pool_back(small.reshape(cells, 6, 6, SECOND), self.deep).reshape(-1, SECOND)
        half = windows_back(deep @ w[1].T, cells, SIDE // 2, FIRST)
        wide = pool_back(half, self.wide).reshape(-1, FIRST)
        backs = [(self.seen, wide), (self.seen_half, deep), (self.small, hidden), (self.hidden, off)]
        self.step([ins.T @ outs for ins, outs in backs] + [outs.sum(axis=0) for _, outs in backs], rate)
        return -np.log(np.maximum(shares[np.arange(cells), truth], 1e-12)).mean(), (shares.argmax(1) == truth).mean()

    def step(self, slopes, rate):
        self.steps += 1
        scale = rate * np.sqrt(1 - 0.999 ** self.steps) / (1 - 0.9 ** self.steps)
        for value, slope, mean, square in zip(self.values, slopes, self.means, self.squares):
            mean += 0.1 * (slope - mean)
            square += 0.001 * (slope * slope - square)
            value -= scale * mean / (np.sqrt(square) + 1e-7)

    def write(self, path):
        """A layer's sizes, and for each output its bias, the value of one step, and its weights in steps."""
        with open(path, 'wb') as file:
            for layer in range(4):
                weights, biases = self.values[layer].T, self.values[4 + layer]
                outs = len(biases)
                if layer < 2:
                    weights = weights.reshape(outs, 9, -1).transpose(0, 2, 1).reshape(outs, -1)
                if layer == 2:
                    weights = weights.reshape(outs, 36, SECOND).transpose(0, 2, 1).reshape(outs, -1)
                file.write(struct.pack('>HH', *weights.shape))
                for bias, row in zip(biases, weights):
                    step = max(float(np.abs(row).max()), 1e-30) / 127
                    file.write(struct.pack('>ff', bias, step) + np.round(row / step).astype(np.int8).tobytes())


def main(path, count, seed):
    net, loss, right = Net(np.random.default_rng(seed)), 0.0, 0.0
    batches, report = count // BATCH, 200
    for batch in range(1, batches + 1):
        cells = np.frombuffer(sys.stdin.buffer.read(RECORD * BATCH), np.int8).reshape(BATCH, RECORD)
        picture = cells[:, 1:].astype(np.float32).reshape(BATCH, SIDE, SIDE, 1) / 32
        rate = FASTEST * min(1, batch / 200) * (0.5 + 0.5 * np.cos(np.pi * batch / batches)) + 1e-5
        result = net.learn(picture, cells[:, 0].astype(int), rate)
        loss, right = loss + result[0] / report, right + result[1] / report
        if batch % report == 0 or batch == batches:
            print(f'{batch * BATCH} cells, loss {loss:.4f}, right {right:.4f}', flush=True)
            loss, right = 0.0, 0.0
            net.write(path)


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
