// Sheets that are filled like a spreadsheet. They work without it: cells are fields, a button saves.
(() => {
    "use strict";

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
        htmx.ajax("POST", `${sheet.dataset.lembar}/tempel`, {
            source: sheet,
            target: sheet,
            swap: "outerHTML",
            values: { nomor, kolom, teks: text },
        }).then(() => document.getElementById(`${kolom}-${nomor}`)?.focus());
    });

    // Which cells are wrong is known when the row has been saved.
    document.body.addEventListener("htmx:afterSwap", (event) => {
        const state = event.detail.target;
        if (!state.classList.contains("lk-keadaan")) {
            return;
        }
        const wrong = [...state.querySelectorAll("[data-salah]")].map((one) => one.dataset.salah);
        for (const field of state.closest("tr")?.querySelectorAll("[data-kolom]") ?? []) {
            const bad = wrong.includes(field.id);
            field.classList.toggle("is-invalid", bad);
            if (bad) {
                field.setAttribute("aria-invalid", "true");
            } else {
                field.removeAttribute("aria-invalid");
            }
        }
    });
})();
