package org.exclave.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.exclave.addition.AdditionEdit;
import org.exclave.catalog.Addition;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.CatalogReader;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;

/** The shipped catalogue and the additions of a store, for commands that change them. */
record GrownStore(CommonOptions common, Messages messages, Terminal terminal) {

    /** What is to be changed, once it is known what there is. */
    interface Plan {

        /**
         * The edit, or nothing.
         *
         * @throws AtlasDataException when what is wished cannot be read
         */
        Optional<AdditionEdit> of(List<Addition> there) throws AtlasDataException;
    }

    /** The shipped catalogue, or the end of the command. */
    Catalog shipped() {
        try {
            return CatalogReader.read(AtlasHome.find().catalogue());
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        }
    }

    /** The additions of the store with the shipped catalogue, or the end of the command. */
    GrownCatalog read() {
        try {
            return GrownCatalog.of(shipped(), AnnotationStore.readAdditions(common.store()));
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages);
        }
    }

    /**
     * Makes an edit, or ends the command with a line to each fault that there would be then.
     *
     * @return whether there was anything to be done
     */
    boolean change(Plan plan) {
        Catalog shipped = shipped();
        try (AnnotationStore store = AnnotationStore.open(common.store(), Clock.systemUTC())) {
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            Optional<AdditionEdit> edit = plan.of(store.additions());
            if (edit.isPresent()) {
                GrownCatalog.of(shipped, store.additions()).with(edit.get().of(store.additions()));
                store.apply(edit.get());
            }
            return edit.isPresent();
        } catch (AtlasDataException unsound) {
            int last = unsound.faults().size() - 1;
            unsound.faults().subList(0, last).forEach(fault -> terminal.complain(messages.sentence(fault)));
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    messages.text(
                            "command.additions.unsound", messages.sentence(unsound.faults().get(last))));
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }
}
