package org.lotse.workers.screening.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Options of a command, {@code --name value} each. */
public record Arguments(Map<String, String> options) {

    /** @throws CommandRefused when an option is unknown or has no value */
    public static Arguments of(String[] arguments, int from, Set<String> known) {
        Map<String, String> options = new HashMap<>();
        for (int i = from; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!known.contains(name) || i + 1 == arguments.length) {
                throw new CommandRefused("Not understood: " + arguments[i]);
            }
            options.put(name, arguments[i + 1]);
        }
        return new Arguments(options);
    }

    /** @throws CommandRefused when the option is missing */
    public Path path(String name) {
        String value = options.get(name);
        if (value == null) {
            throw new CommandRefused("--" + name + " is missing");
        }
        return Path.of(value);
    }

    /** @throws CommandRefused when the option is missing or nothing is there */
    public Path existing(String name) {
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new CommandRefused("There is nothing at " + path);
        }
        return path;
    }

    /** A share from 0 to 1, both included. */
    public double share(String name, double otherwise) {
        double value = number(name, otherwise);
        if (!(value >= 0 && value <= 1)) {
            throw new CommandRefused("--" + name + " lies between 0 and 1");
        }
        return value;
    }

    /** A whole number from 1 on. */
    public int count(String name, int otherwise) {
        double value = number(name, otherwise);
        if (value < 1 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw new CommandRefused("--" + name + " is a whole number from 1 on");
        }
        return (int) value;
    }

    private double number(String name, double otherwise) {
        try {
            return options.containsKey(name) ? Double.parseDouble(options.get(name)) : otherwise;
        } catch (NumberFormatException noNumber) {
            throw new CommandRefused("--" + name + " is a number");
        }
    }
}
