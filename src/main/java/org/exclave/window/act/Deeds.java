package org.exclave.window.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What acts do in one window, and whether each can be done now. Used on the thread of the screen. */
public final class Deeds {

    private record Deed(Runnable run, BooleanSupplier usable) {}

    private final Map<Act, Deed> deeds = new EnumMap<>(Act.class);
    private final List<Consumer<Act>> before = new ArrayList<>();

    /** From now on an act does this, at any time. */
    public void put(Act act, Runnable run) {
        put(act, run, () -> true);
    }

    /**
     * From now on an act does this.
     *
     * @param usable whether it can be done now
     */
    public void put(Act act, Runnable run, BooleanSupplier usable) {
        deeds.put(act, new Deed(run, usable));
    }

    /** From now on this is told of an act before it is done. */
    public void before(Consumer<Act> told) {
        before.add(told);
    }

    /** The acts that do something, in the order of the list. */
    public List<Act> acts() {
        return List.copyOf(deeds.keySet());
    }

    /** Whether an act does something, and can be done now. */
    public boolean isUsable(Act act) {
        Deed deed = deeds.get(act);
        return deed != null && deed.usable.getAsBoolean();
    }

    /** Does an act; nothing happens where it cannot be done now. */
    public void run(Act act) {
        Deed deed = deeds.get(act);
        if (deed != null && deed.usable.getAsBoolean()) {
            before.forEach(told -> told.accept(act));
            deed.run.run();
        }
    }
}
