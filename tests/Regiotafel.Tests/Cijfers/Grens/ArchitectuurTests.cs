using System.Reflection;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Tests.Huis;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>Outside the room nobody can hold an exact figure, or make a free one.</summary>
public sealed class ArchitectuurTests
{
    private const BindingFlags Alles =
        BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly Assembly _cijfers = typeof(VrijCijfer).Assembly;

    [Fact]
    public void Een_intern_cijfer_is_buiten_de_kamer_niet_te_noemen()
    {
        Assert.False(typeof(Intern<>).IsVisible);
        var vrienden = _cijfers
            .GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>()
            .Select(a => a.AssemblyName);
        Assert.Equal(
            ["Regiotafel.Bench", "Regiotafel.BrowserTests", "Regiotafel.Tests"],
            vrienden.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Geen_enkel_type_buiten_de_kamer_draagt_een_intern_cijfer() =>
        Assert.Empty(
            Tekening
                .Lijnen.Keys.Where(project => project != "Cijfers")
                .SelectMany(project =>
                    Assembly.Load(project == "Web" ? "regiotafel" : $"Regiotafel.{project}").GetTypes()
                )
                .Where(Draagt)
                .Select(type => type.FullName)
        );

    [Fact]
    public void Een_type_dat_er_een_draagt_valt_op() => Assert.True(Draagt(typeof(Drager)));

    [Fact]
    public void De_deur_toont_geen_intern_cijfer() =>
        Assert.DoesNotContain(_cijfers.GetExportedTypes().SelectMany(Zichtbaar), IsIntern);

    [Theory]
    [InlineData(typeof(VrijCijfer))]
    [InlineData(typeof(Uitgave))]
    [InlineData(typeof(Uitgavetabel))]
    public void Alleen_de_grens_maakt_een_vrij_cijfer(Type type) => Assert.Empty(type.GetConstructors());

    [Fact]
    public void Een_intern_cijfer_zegt_als_tekst_niets() => Assert.Equal("intern", new Intern<int>(3).ToString());

    private static bool Draagt(Type type) => Zichtbaar(type).Any(IsIntern);

    private static IEnumerable<Type> Zichtbaar(Type type) =>
        type.GetFields(Alles)
            .Select(f => f.FieldType)
            .Concat(
                type.GetMethods(Alles)
                    .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
            )
            .Concat(type.GetConstructors(Alles).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType));

    private static bool IsIntern(Type type) =>
        (
            type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(Intern<>) || type.GetGenericArguments().Any(IsIntern))
        ) || (type.GetElementType() is { } deel && IsIntern(deel));

    private sealed record Drager(IReadOnlyList<Intern<int>> Cijfers);
}
