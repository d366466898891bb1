// The desk and the page of a task: comfort only, both work without it.
(() => {
    "use strict";

    const body = document.body;
    const typing = (target) => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") !== null;
    const keysOn = () => body.dataset.pintasan !== "mati";

    // How many rows are chosen
    for (const form of document.querySelectorAll(".lk-bersama-form")) {
        const count = form.querySelector("[data-terpilih]");
        const tell = () => {
            if (count) {
                count.textContent = count.dataset.pola.replace("%d", form.querySelectorAll("[name=tugas]:checked").length);
            }
        };
        form.addEventListener("change", tell);
        window.addEventListener("pageshow", tell);
    }

    // A tick is kept at once. Until the server has it, it lies in the browser and is sent again, also when the page
    // was closed meanwhile.
    const ticks = [...document.querySelectorAll("[data-centang]")];
    const key = ticks.length > 0 ? `lk-centang:${ticks[0].closest("form").dataset.draf}` : "";
    const waiting = () => JSON.parse(localStorage.getItem(key) ?? "{}");
    const wait = (change) => {
        const left = waiting();
        change(left);
        if (Object.keys(left).length > 0) {
            localStorage.setItem(key, JSON.stringify(left));
        } else {
            localStorage.removeItem(key);
        }
    };
    const say = (name) => {
        const line = document.getElementById("sisa-periksa");
        const place = line?.querySelector("[data-simpan]");
        if (place) {
            place.textContent = line.dataset[name];
            place.classList.toggle("is-gagal", name === "gagal");
        }
    };
    const again = () => {
        const left = waiting();
        for (const field of ticks.filter(({ value }) => value in left)) {
            field.checked = left[field.value];
            field.dispatchEvent(new Event("change", { bubbles: true }));
        }
    };
    for (const field of ticks) {
        field.addEventListener("change", () => wait((left) => (left[field.value] = field.checked)));
        field.addEventListener("htmx:beforeRequest", () => say("menyimpan"));
        // an answer that refuses says why; asking again would not help
        field.addEventListener("htmx:afterRequest", ({ detail }) => {
            if (detail.xhr.status > 0 && detail.xhr.status < 500) {
                wait((left) => delete left[field.value]);
            } else {
                say("gagal");
                setTimeout(again, 5000);
            }
        });
    }
    if (key) {
        window.addEventListener("online", again);
        window.addEventListener("load", again);
    }

    document.addEventListener("keydown", (event) => {
        if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
            return;
        }
        // Arrows move once the list has a row under the cursor; before that they scroll the page
        const letter = { ArrowDown: "j", ArrowUp: "k" }[event.key];
        if (letter && document.querySelector("tr.is-cursor, li.is-cursor") && !event.target.closest("[type=radio]")) {
            event.preventDefault();
            event.target.dispatchEvent(new KeyboardEvent("keydown", { key: letter, bubbles: true }));
            return;
        }
        // The answers of a task: y and t, or their number
        const answers = [...document.querySelectorAll("form[data-draf] [name=jawaban]")];
        const answer = answers.find((field) => field.dataset.tombol === event.key) ?? answers[Number(event.key) - 1];
        if (answer) {
            event.preventDefault();
            answer.checked = true;
            answer.dispatchEvent(new Event("input", { bubbles: true }));
            answer.focus();
        }
    });
})();
