// Sheets that are filled like a spreadsheet. They work without it: cells are fields, a button saves.
(() => {
    "use strict";

    // a sheet that was pasted into comes anew, with the tag of this script
    if (document.body.dataset.lembarSiap) {
        return;
    }
    document.body.dataset.lembarSiap = "siap";

    const cell = (target) => target.closest?.(".lk-lembar [data-kolom]");

    function step(from, by) {
        const column = [...from.closest(".lk-lembar").querySelectorAll(`[data-kolom="${from.dataset.kolom}"]`)];
        const next = column[column.indexOf(from) + by];
        if (next) {
            next.focus();
            next.select?.();
        }
    }

    document.addEventListener("keydown", (event) => {
        const from = cell(event.target);
        if (!from || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
            return;
        }
        const vertical = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (vertical && (event.key === "Enter" || from.type === "text")) {
            event.preventDefault();
            step(from, vertical);
        }
    });

    // Several cells at once are read by the server, which lays them over the sheet and keeps also the wrong ones.
    document.addEventListener("paste", (event) => {
        const from = cell(event.target);
        const text = event.clipboardData?.getData("text/plain").replace(/\r?\n$/, "") ?? "";
        if (!from || !/[\t\n]/.test(text)) {
            return;
        }
        event.preventDefault();
        const sheet = from.closest(".lk-lembar");
        const { nomor, kolom } = from.dataset;
        // what is typed and not saved yet goes along, for the sheet comes anew
        const typed = [...sheet.querySelectorAll("[name][form]")].filter(({ type, checked }) => type !== "checkbox" || checked);
        htmx.ajax("POST", `${sheet.dataset.lembar}/tempel`, {
            source: sheet,
            target: sheet,
            swap: "outerHTML",
            values: { ...Object.fromEntries(typed.map(({ name, value }) => [name, value])), nomor, kolom, teks: text },
        }).then(() => {
            document.querySelectorAll("[data-lembar]").forEach(saved);
            document.getElementById(`${kolom}-${nomor}`)?.focus();
        });
    });

    // What is saved does not travel again with the form of the task: someone else may have changed it meanwhile. A row
    // belongs to the form from the first key until it is saved.
    const cells = (place) => place.querySelectorAll("[data-kolom]");

    function saved(place) {
        for (const field of cells(place)) {
            field.removeAttribute("form");
        }
    }

    document.querySelectorAll("[data-lembar] tbody").forEach(saved);
    document.addEventListener("input", (event) => {
        const row = cell(event.target)?.closest("tr");
        if (row) {
            row.dataset.ubah = String(Number(row.dataset.ubah ?? 0) + 1);
            for (const field of cells(row)) {
                field.setAttribute("form", "tugas");
            }
        }
    });
    document.body.addEventListener("htmx:beforeRequest", ({ detail }) => (detail.elt.dataset.kirim = detail.elt.dataset.ubah));
    document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
        const { ubah, kirim } = detail.elt.dataset;
        if (detail.successful && ubah === kirim && detail.elt.matches("[data-lembar] tr")) {
            saved(detail.elt);
        }
    });

    // Which cells are wrong is known when the row has been saved.
    document.body.addEventListener("htmx:afterSwap", (event) => {
        const state = event.detail.target;
        const row = state.id?.match(/^keadaan-([0-9]+)$/)?.[1];
        if (!row) {
            return;
        }
        const wrong = [...state.querySelectorAll("[data-salah]")].map((one) => one.dataset.salah);
        for (const field of state.closest(".lk-lembar").querySelectorAll(`[data-nomor="${row}"]`)) {
            const bad = wrong.includes(field.id);
            field.closest("td").classList.toggle("is-error", bad);
            if (bad) {
                field.setAttribute("aria-invalid", "true");
            } else {
                field.removeAttribute("aria-invalid");
            }
        }
    });
})();
