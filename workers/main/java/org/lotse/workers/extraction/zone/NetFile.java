package org.lotse.workers.extraction.zone;

import java.io.DataInputStream;
import java.io.IOException;

/** The file of a net: a layer's sizes, and for each output its bias, the value of one step, and its weights in steps. */
final class NetFile {

    private static final int LAYERS = 4;

    private NetFile() {}

    static CharacterNet read(DataInputStream file) throws IOException {
        float[][] weights = new float[LAYERS][];
        float[][] biases = new float[LAYERS][];
        for (int layer = 0; layer < LAYERS; layer++) {
            int outputs = file.readUnsignedShort();
            int inputs = file.readUnsignedShort();
            weights[layer] = new float[outputs * inputs];
            biases[layer] = new float[outputs];
            for (int output = 0; output < outputs; output++) {
                biases[layer][output] = file.readFloat();
                float step = file.readFloat();
                for (int input = 0; input < inputs; input++) {
                    weights[layer][output * inputs + input] = file.readByte() * step;
                }
            }
        }
        return new CharacterNet(weights, biases);
    }
}
