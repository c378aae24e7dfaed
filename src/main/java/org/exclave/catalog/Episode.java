package org.exclave.catalog;

/** The round of fighting that an incident belongs to. */
public enum Episode implements CatalogWord {
    /** From the spring of 2021 until what followed it in that year. */
    FIGHTING_2021("2021"),
    /** From the winter of 2022 until the autumn of that year. */
    FIGHTING_2022("2022"),
    AFTERMATH("aftermath");

    private final String id;

    Episode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
