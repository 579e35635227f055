package org.lotse.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps answers so that only the one who repeats the request can read them: they may carry a token that the bank itself
 * must not know. The key is made from the caller's idempotency key, which is not kept.
 */
final class AnswerSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    byte[] seal(RequestKey key, Answer answer) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, nonce, write(answer));
        byte[] kept = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, kept, NONCE, sealed.length);
        return kept;
    }

    Answer open(RequestKey key, byte[] kept) {
        byte[] nonce = Arrays.copyOf(kept, NONCE);
        return read(apply(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(kept, NONCE, kept.length)));
    }

    private static byte[] apply(int mode, RequestKey key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A remembered answer cannot be sealed or opened", broken);
        }
    }

    private static byte[] write(Answer answer) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(answer.status());
            out.writeUTF(answer.contentType() == null ? "" : answer.contentType());
            out.writeUTF(answer.location() == null ? "" : answer.location());
            out.write(answer.body());
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static Answer read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Answer(in.readInt(), orNull(in.readUTF()), orNull(in.readUTF()), in.readAllBytes());
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory does not fail", impossible);
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
