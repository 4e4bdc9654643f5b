using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>What a field says when its text cannot be read as a number or date.</summary>
internal static class Invoermeldingen
{
    public static void Zet(DefaultModelBindingMessageProvider meldingen)
    {
        meldingen.SetAttemptedValueIsInvalidAccessor((waarde, _) => NietTeLezen(waarde));
        meldingen.SetNonPropertyAttemptedValueIsInvalidAccessor(NietTeLezen);
        meldingen.SetValueIsInvalidAccessor(NietTeLezen);
        meldingen.SetUnknownValueIsInvalidAccessor(_ => "Dit is niet te lezen. Vul het opnieuw in.");
        meldingen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Dit is niet te lezen. Vul het opnieuw in.");
        meldingen.SetValueMustBeANumberAccessor(_ => "Vul een getal in, zonder letters.");
        meldingen.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in, zonder letters.");
        meldingen.SetValueMustNotBeNullAccessor(_ => "Vul dit veld in.");
        meldingen.SetMissingBindRequiredValueAccessor(_ => "Vul dit veld in.");
        meldingen.SetMissingKeyOrValueAccessor(() => "Vul dit veld in.");
        meldingen.SetMissingRequestBodyRequiredValueAccessor(() =>
            "Er kwam niets binnen. Stuur het formulier opnieuw."
        );
    }

    private static string NietTeLezen(string? waarde)
    {
        var ingevuld = waarde ?? "";
        var isDatum = ingevuld.Count(char.IsDigit) > 2 && ingevuld.AsSpan().ContainsAny("-/.");
        return isDatum
            ? $"{ingevuld} is geen datum die bestaat. Vul een datum in als 12-3-2027."
            : $"{ingevuld} is hier niet te lezen. Vul een getal in, of een datum als 12-3-2027.";
    }
}
